/** Switches the language of the screen; each language is named in itself. */
import { useLanguage, useTexts } from '../language.tsx'

export function LanguageSwitch() {
  const { language, switchTo } = useLanguage()
  const t = useTexts()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button
      type="button"
      className="button quiet"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => switchTo(other)}
    >
      {t.otherLanguage}
    </button>
  )
}
