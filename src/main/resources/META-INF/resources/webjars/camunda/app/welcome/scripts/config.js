export default {
  app: {
    name: 'Pradžia',
    vendor: 'Atsakas'
  },

  locales: {
    availableLocales: ['lt'],
    fallbackLocale: 'lt'
  },

  customScripts: ['../tasklist/scripts/session'],

  disableWelcomeMessage: true
};
