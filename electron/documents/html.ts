/** Markup that may go into a page as it is: made here, never typed by anybody. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = Html | string | number | null | readonly Part[]

/** Everything put into the template is escaped as text, unless it is `Html` itself; null is nothing, a list is its parts in a row. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((markup, string, index) => markup + markupOf(parts[index - 1] ?? null) + string))
}

function markupOf(part: Part): string {
  if (part === null) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'object') return part.map(markupOf).join('')
  return escaped(String(part))
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  // Characters that HTML forbids would end the page as it is read.
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, ' ').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

/** A whole page that runs nothing and fetches nothing: it brings what it shows. */
export function page(language: string, css: string, body: Html): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <style>
          ${new Html(css)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`.markup
}
