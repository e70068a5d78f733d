import { setDesk, useDesk } from '../../../state/desk/desk-store';
import { keyOfForm, type ThingForm } from '../../../state/desk/thing-forms';

/** A form about a thing as it is filled in, which is kept until it is done or given up. */
export function useThingForm<Form extends ThingForm>(blank: Form) {
  const key = keyOfForm(blank);
  const kept = useDesk(({ thingForms }) => thingForms[key]);
  const form = kept?.form === blank.form ? (kept as Form) : blank;
  const change = (part: Partial<Form>) =>
    setDesk(({ thingForms }) => ({ thingForms: { ...thingForms, [key]: { ...form, ...part } } }));
  const drop = () =>
    setDesk(({ thingForms }) => {
      const { [key]: _, ...others } = thingForms;
      return { thingForms: others };
    });
  return { form, change, drop };
}

/** The forms about a thing that were half filled in when the page was left: they are open again. */
export const formsAbout = (id: string): readonly ThingForm[] =>
  Object.values(useDesk.getState().thingForms).filter((form) => form.id === id);
