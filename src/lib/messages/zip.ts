/** What stands beside the site in its zip. */
export const zipWords = {
	readme: `At the Table, to host yourself
==============================

1. Unpack this folder anywhere below the root of a web server. Its name may be changed; nothing in it may.
2. Open <your folder>/embed/ in a browser. The embed desk gives snippets with your own address.
3. Where the pages that carry the embeds are on the same host name, tick "Same host name as the page" at the desk.

Nothing is asked of any other server, nothing is stored on the reader's device, and nothing has to be installed.
The pages under embed/ may be framed by anybody. Let the server compress .html, .js, .json and .svg.
`
};
