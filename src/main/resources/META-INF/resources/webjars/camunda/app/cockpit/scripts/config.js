// For administrators only; its words stay English.
export default {
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },

  customScripts: ['../tasklist/scripts/session'],

  disableWelcomeMessage: true
};
