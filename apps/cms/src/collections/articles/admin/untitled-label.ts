/** How the newsroom calls an article that has no headline yet. */
export const UNTITLED_ARTICLE = 'Untitled article'
