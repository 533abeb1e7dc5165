/** Where the second build puts the one client script, from which the pages take its hashed name. */
export const CLIENT_FOLDER = '.svelte-kit/client-script';
