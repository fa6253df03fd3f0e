// Tasklist in Lithuanian, with our session and the words of its forms.
export default {
  app: {
    name: 'Užduotys',
    vendor: 'Atsakas'
  },

  locales: {
    availableLocales: ['lt'],
    fallbackLocale: 'lt'
  },

  dateFormat: {
    normal: 'YYYY-MM-DD HH:mm',
    long: 'LLLL'
  },

  customScripts: ['scripts/words-first', 'scripts/order', 'scripts/session', 'scripts/house', 'scripts/form-words'],

  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'pasiimti atvertą užduotį'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'eiti į pirmą sąrašą'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'eiti į pirmą sąrašo užduotį'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'eiti į pirmą formos lauką'
    }
  }
};
