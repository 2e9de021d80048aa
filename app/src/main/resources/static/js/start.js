// Wakes GOV.UK Frontend's modules, and of them only those that this page has something for.
// Pages are complete without: this moves focus to what went wrong, counts letters, and takes a second press
// of a button for what it is.

const home = '/webjars/govuk-frontend/5.14.0/dist/govuk/components'

const kinds = {
  button: 'Button',
  'character-count': 'CharacterCount',
  checkboxes: 'Checkboxes',
  'error-summary': 'ErrorSummary',
  'file-upload': 'FileUpload',
  'notification-banner': 'NotificationBanner',
  'skip-link': 'SkipLink'
}

async function wake(kind) {
  const asleep = `[data-module="govuk-${kind}"]:not([data-govuk-${kind}-init])`
  if (!document.querySelector(asleep)) return

  const module = await import(`${home}/${kind}/${kind}.mjs`)
  for (const root of document.querySelectorAll(asleep)) {
    try {
      new module[kinds[kind]](root)
    } catch (problem) {
      reportError(problem) // one that fails leaves the others working
    }
  }
}

function wakeAll() {
  for (const kind of Object.keys(kinds)) wake(kind)
}

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
document.addEventListener('htmx:load', wakeAll)
wakeAll()
