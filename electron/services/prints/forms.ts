/** The A4 forms of a visit: which it has by now, and how each would come out. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import type { PrintedForm } from '#electron/contract/prints'
import { ok, refuse, type Result } from '#electron/domain/result'
import { buildForm } from '../documents/form'
import type { QueryContext } from '../handler'
import { loadVisit } from '../visit/load'

const ofIntake: readonly PrintedForm[] = ['walk_around', 'belongings']
const afterwards: readonly PrintedForm[] = ['settlement', 'release_notice', 'warranty']

/** In the order in which they come to be; what cannot be made yet is not among them. */
export async function formsOf(
  context: QueryContext,
  { visitId }: InputOf<'prints.formsOf'>,
): Promise<Result<OutputOf<'prints.formsOf'>>> {
  const loaded = await loadVisit(context.reader, visitId)
  if (!loaded) return refuse('VISIT_UNKNOWN')
  // Printed with an order they count with it.
  const intakeOf = loaded.orders[0]?.order.id ?? visitId
  const wanted: OutputOf<'prints.formsOf'> = ofIntake.map((form) => ({ form, subjectId: intakeOf, title: '' }))
  for (const { order, addOns, stop } of loaded.orders) {
    const of = (form: PrintedForm) => ({ form, subjectId: order.id, title: order.number })
    wanted.push(of('repair_order'))
    wanted.push(...addOns.map(({ id, title }) => ({ form: 'add_on' as const, subjectId: id, title })))
    if (stop !== null) wanted.push({ form: 'work_stop', subjectId: stop.id, title: order.number })
    wanted.push(...afterwards.map(of))
  }
  const forms: OutputOf<'prints.formsOf'> = []
  for (const each of wanted) if ((await buildForm(context, each.form, each.subjectId)).ok) forms.push(each)
  return ok(forms)
}

export async function preview(
  context: QueryContext,
  { form, subjectId }: InputOf<'prints.preview'>,
): Promise<Result<OutputOf<'prints.preview'>>> {
  const built = await buildForm(context, form, subjectId)
  return built.ok ? ok({ model: built.value.model }) : built
}
