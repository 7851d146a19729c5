export interface Picture {
  language: string
  name: string
  size: string
  /** From the folder of the index. */
  file: string
}

/** One row a screen or paper, its languages and sizes side by side. */
export function indexOf(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ name }) => name))]
  const rows = names.map((name) => {
    const shown = pictures
      .filter((picture) => picture.name === name)
      .map(
        ({ file, language, size }) =>
          `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${language} ${size}</figcaption></figure>`,
      )
    return `<section><h2>${name}</h2><div>${shown.join('')}</div></section>`
  })
  return `<!doctype html><meta charset="utf-8"><title>Frontlane</title><style>
body { font: 14px/1.4 sans-serif; margin: 24px; background: #f3f5f7 }
section > div { display: flex; gap: 16px; overflow-x: auto; padding-bottom: 12px }
figure { margin: 0; flex: none } img { height: 260px; border: 1px solid #ccd5dd; background: #fff }
</style>${rows.join('\n')}`
}
