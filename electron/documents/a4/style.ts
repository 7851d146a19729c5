import { fontStack } from '../fonts'

/** Black on plain paper: hairlines, one typeface, figures in columns. Lengths agree with `block.ts`. */
export const pageStyle = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { font: 400 9.5pt/4.6mm ${fontStack}; color: #000; background: #fff; font-variant-numeric: tabular-nums lining-nums;
  font-synthesis-weight: auto; -webkit-print-color-adjust: exact }
.sheet { position: relative; width: 210mm; min-height: 296.9mm; padding: 9mm 12mm 14mm; break-after: page; overflow-wrap: anywhere }
.sheet:last-child { break-after: auto }

.head { display: flex; justify-content: space-between; align-items: flex-end; height: 19mm; padding-bottom: 2mm; margin-bottom: 3mm; border-bottom: .6mm solid #000 }
.head .shop { max-width: 92mm }
.head .shop b { display: block; font-size: 14pt; line-height: 6.4mm; font-weight: 700 }
.head .shop span { display: block; font-size: 7pt; line-height: 3.3mm }
.head .title { display: flex; align-items: flex-end; gap: 4mm; text-align: right }
.head h1 { font-size: 18pt; line-height: 8mm; font-weight: 700; letter-spacing: .18em; margin-right: -.18em; white-space: nowrap }
.head h1.latin { letter-spacing: 0; margin-right: 0; font-size: 16pt }
.head .number { font-size: 9pt; line-height: 4.4mm }
.head .code svg { display: block; width: 15mm; height: 15mm; margin-bottom: .6mm }
.head .code small { display: block; font-size: 5.5pt; line-height: 2.2mm; text-align: center; white-space: nowrap }
.head.again { height: 10mm } .head.again h1 { font-size: 11pt; line-height: 5mm } .head.again .shop b { font-size: 10pt; line-height: 5mm }
.foot { position: absolute; left: 12mm; right: 12mm; bottom: 7mm; display: flex; justify-content: space-between; font-size: 7pt; line-height: 3.3mm;
  border-top: .15mm solid #000; padding-top: 1mm }
.copy { position: absolute; right: 3.6mm; top: 36mm; writing-mode: vertical-rl; font-size: 8pt; letter-spacing: .3em; white-space: nowrap }
.again-mark { border: .3mm solid #000; padding: 0 1.5mm; font-weight: 700 }

h2 { font-size: 9pt; line-height: 4.6mm; font-weight: 700; padding: 2.2mm 0 1mm }
.small { font-size: 7.5pt; line-height: 3.6mm }
.strong { font-weight: 700 }
.right { text-align: right } .centre { text-align: center }

.fields { display: flex; border-left: .15mm solid #000; border-bottom: .15mm solid #000 }
.fields.first { border-top: .15mm solid #000 }
.fields div { border-right: .15mm solid #000; padding: .7mm 1.4mm .6mm; min-height: 9.2mm }
.fields small { display: block; font-size: 6.5pt; line-height: 2.9mm }
.fields p { white-space: pre-wrap } .fields .strong { font-size: 11pt }

table { width: 100%; border-collapse: collapse; table-layout: fixed }
th { font-size: 7.5pt; line-height: 3.6mm; font-weight: 400; text-align: left; padding: .8mm 1.2mm; border-top: .3mm solid #000; border-bottom: .15mm solid #000 }
th:first-child { font-size: 9pt; font-weight: 700 } table.grid th:first-child { font-size: 7.5pt; font-weight: 400 }
td { padding: .7mm 1.2mm; border-bottom: .15mm solid #000; vertical-align: top }
td.blank { height: 7mm } th.right, td.right { text-align: right; white-space: nowrap }
table.grid th, table.grid td { border: .15mm solid #000 }

.sums { display: flex; justify-content: space-between; align-items: flex-start; gap: 8mm; padding: 1.6mm 0 2.4mm }
.sums dl { width: 74mm; flex: none } .sums dl div { display: flex; justify-content: space-between; padding: .3mm 1.2mm }
.sums dl div.total { border-top: .3mm solid #000; margin-top: .6mm; padding-top: 1mm; font-weight: 700; font-size: 12pt; line-height: 5.6mm }
.sums .aside { padding-top: .3mm }

.notice { border: .4mm solid #000; padding: 1.2mm 2mm; margin-top: 1.6mm; font-weight: 700 }
ol, ul { padding-left: 4.2mm } 

.signatures { display: flex; margin-top: 2.4mm; border-left: .15mm solid #000; border-top: .15mm solid #000; border-bottom: .15mm solid #000 }
.signatures div { position: relative; flex: 1 1 0; height: 19mm; border-right: .15mm solid #000; padding: .7mm 1.4mm }
.signatures small { display: block; font-size: 6.5pt; line-height: 2.9mm }
.signatures .name { position: absolute; left: 1.4mm; top: 7.2mm; font-size: 11pt; line-height: 5mm }
.signatures svg { position: absolute; left: 1.4mm; top: 3mm; width: 27.5mm; height: 11mm }
.signatures .at { position: absolute; left: 1.4mm; right: 1.4mm; bottom: .6mm; font-size: 6.5pt; line-height: 3mm; white-space: nowrap; overflow: hidden }

.cars { display: flex; flex-wrap: wrap; gap: 2mm 3mm; padding-top: .6mm }
.cars figure { flex: none; position: relative; width: 91.5mm; height: 44mm; border: .15mm solid #000 } .cars svg { display: block; width: 100% }
.cars figcaption { position: absolute; left: 1.2mm; top: .6mm; font-size: 7.5pt; line-height: 3.6mm; z-index: 1 }
.cars path { fill: none; stroke: #000; stroke-width: 1.2; stroke-linejoin: round; stroke-linecap: round }
.cars .line { stroke-width: .7 } .cars .glass { stroke-width: .9 }
.cars .mark circle { fill: #fff; stroke: #000; stroke-width: 2 } .cars .mark text { font-size: 15px; font-weight: 700; text-anchor: middle }
.cars .mark .number { font-size: 12px; text-anchor: start }
.legend ul { list-style: none; padding: 8mm 0 0 8mm; display: grid; grid-template-columns: 1fr 1fr; gap: 5mm 0 }
.legend li { display: flex; align-items: center; gap: 2.4mm; font-size: 10pt; line-height: 5.4mm }
.legend i { font-style: normal; width: 5.6mm; height: 5.6mm; border: .3mm solid #000; border-radius: 50%; text-align: center; line-height: 4.9mm; font-size: 8.5pt; font-weight: 700 }
.statement { padding: 5mm 0 3mm; font-size: 11pt; line-height: 6mm }
`
