import { useApp } from '../../state/store';
import { connectionsWords } from '../../words/questions/connections';
import layout from './Section.module.css';

/** That years say which deals an answer rests on, and not how far these had come; nothing where no years are chosen. */
export function WithinYears() {
  const filter = useApp((state) => state.view.filter);
  const words = connectionsWords().withinYears(filter);
  return words && <p className={layout.soft}>{words}</p>;
}
