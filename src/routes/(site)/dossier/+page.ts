/** The dossier has a script of its own, and no chart. */
export const load = () => ({ script: 'dossier' as const });
