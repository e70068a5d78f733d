import type { ReactNode } from 'react';
import { hostOf } from '../../domain/text/address';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import css from './OutsideLink.module.css';

/** A link to a page of others, which opens beside this one, with the host that it leads to. */
export function OutsideLink({ address, children }: { address: string; children: ReactNode }) {
  return (
    <span className={css.link}>
      <a href={address} target="_blank" rel="noreferrer">
        {children}
        <Icon shape={ICON.outside} size={13} />
      </a>{' '}
      <bdi className={css.host}>{hostOf(address)}</bdi>
    </span>
  );
}
