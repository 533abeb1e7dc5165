export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';
