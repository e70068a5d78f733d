/** What the site says of itself: its title, whom to credit, and what it begins with. */
export { SITE } from 'virtual:site';
