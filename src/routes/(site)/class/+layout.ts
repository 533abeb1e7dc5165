/** The classroom's pages have the classroom's script. */
export const load = () => ({ script: 'class' as const });
