/** The little of word-extractor that is used; it comes without types. */
declare module 'word-extractor' {
  export default class WordExtractor {
    extract(bytes: Buffer): Promise<{ getBody(): string }>
  }
}
