import parts from '../../../ui/parts.module.css';
import css from '../Desk.module.css';
import { useFormFocus } from './use-form-focus';

interface FormActsProps {
  readonly put: string;
  readonly cancel: string;
  readonly leave: () => void;
}

/** The two ways out of a form about a thing of the case file, which has the focus while it is open. */
export function FormActs({ put, cancel, leave }: FormActsProps) {
  const acts = useFormFocus<HTMLParagraphElement>();
  return (
    <p ref={acts} className={css.acts}>
      <button type="submit" className={parts.button}>
        {put}
      </button>
      <button type="button" className={parts.link} onClick={leave}>
        {cancel}
      </button>
    </p>
  );
}
