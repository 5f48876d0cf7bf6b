/** The environment of the bench: only defaults for its flags, and what a started product inherits. */
export const env = {
  siteUrl: process.env['SITE_URL'],
  cmsUrl: process.env['CMS_URL'],
  dataDir: process.env['DATA_DIR'],
  chromium: process.env['CHROMIUM_PATH'],
  /** npm starts a workspace's script in its folder; this is where it was typed. */
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  inherited: process.env,
}
