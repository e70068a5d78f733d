import { useApp } from '../../state/store';
import { Later } from '../../ui/Later';
import { shellWords } from '../../words/page/shell';
import { NOTICES } from './later';

/** What was wrong with the link, from the first that there is something to say of it. */
export function AboutLink() {
  const wanted = useApp(({ notices }) => notices.length > 0);
  return (
    <Later part={NOTICES} what={shellWords().parts.notices} wanted={wanted}>
      {({ Notices }) => <Notices />}
    </Later>
  );
}
