/** Where the desk's forms find what acts say of theirs. */
export { actForms } from '../../shared/act-forms.ts';
