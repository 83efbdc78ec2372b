/** Starts the page: the texts of the chosen language first, so that nothing is ever shown in the other. */
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { rememberedLanguage, textsOf } from './language.tsx'

const language = rememberedLanguage()
createRoot(document.querySelector('#page')!).render(
  <App language={language} texts={await textsOf(language)} />,
)
