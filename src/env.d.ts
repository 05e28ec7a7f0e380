interface ImportMetaEnv {
  /** The file a page's address names, from `LINKS`; not set outside a build. */
  readonly PAGE_FILE?: '' | 'index.html'
}
