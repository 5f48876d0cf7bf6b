// Settings of the unit tests; nothing listens at these addresses.
Object.assign(process.env, {
  NODE_ENV: 'test',
  CMS_URL: 'http://127.0.0.1:9',
  SITE_URL: 'http://localhost:3000',
  DATA_DIR: '/tmp/footnote-unit-tests',
  SITE_KEY: 'site key of the unit tests, long enough',
  WEBHOOK_SECRET: 'webhook secret of the unit tests',
  SESSION_SECRET: 'session secret of the unit tests, long enough',
})
