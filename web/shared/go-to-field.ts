/**
 * Goes to a field that something is wrong with: opens what it is folded in, and moves the focus there. Of a group it is to the box
 * that is chosen in it, or the first: a group is no field.
 *
 * @param id of the field or the group
 */
export function goToField(id: string): void {
  const there = document.getElementById(id);
  for (let fold = there?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  there?.scrollIntoView({ block: 'center' });
  const field = there?.matches('fieldset') ? there.querySelector<HTMLElement>(':checked, input') : undefined;
  (field ?? there)?.focus();
}
