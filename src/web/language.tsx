/**
 * The language of the screen. Texts of the web stand in one catalogue, those of ledgers with their declarations; both
 * are asked with the same language, which is remembered for the person's browser.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Label, Language } from '#kernel/label.ts'
import type { Texts } from './texts/index.ts'

interface Spoken {
  language: Language
  texts: Texts
  switchTo(language: Language): void
}

const Spoken = createContext<Spoken | null>(null)
const remembered = 'mingfa.language'

export function rememberedLanguage(): Language {
  return localStorage.getItem(remembered) === 'en' ? 'en' : 'zh'
}

/** Each language is a file of its own; only the one in use is fetched. */
export async function textsOf(language: Language): Promise<Texts> {
  return language === 'zh' ? (await import('./texts/zh.ts')).zh : (await import('./texts/en.ts')).en
}

export function LanguageProvider({
  language,
  texts,
  children,
}: Pick<Spoken, 'language' | 'texts'> & { children: ReactNode }) {
  const [spoken, setSpoken] = useState({ language, texts })
  const switchTo = useCallback(async (next: Language) => {
    localStorage.setItem(remembered, next)
    setSpoken({ language: next, texts: await textsOf(next) })
  }, [])
  useEffect(() => {
    document.documentElement.lang = spoken.language === 'zh' ? 'zh-CN' : 'en'
  }, [spoken.language])
  const value = useMemo(
    () => ({ ...spoken, switchTo: (next: Language) => void switchTo(next) }),
    [spoken, switchTo],
  )
  return <Spoken value={value}>{children}</Spoken>
}

function useSpoken(): Spoken {
  const spoken = useContext(Spoken)
  if (!spoken) throw new Error('Texts are read inside LanguageProvider')
  return spoken
}

export const useTexts = (): Texts => useSpoken().texts

export function useLanguage() {
  const { language, switchTo } = useSpoken()
  return { language, switchTo }
}

/** Reads a label of a declaration in the language of the screen. */
export function useSay(): (label: Label) => string {
  const { language } = useSpoken()
  return useCallback((label: Label) => label[language], [language])
}
