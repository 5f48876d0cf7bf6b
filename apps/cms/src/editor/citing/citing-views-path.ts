/** Where the import map finds how citations are drawn. */
export const citingViewsPath = '/editor/citing/citing-views#citingViews'
