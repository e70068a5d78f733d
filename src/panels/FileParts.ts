/** What is only needed once a person has brought a file. */
export { FileDialogs } from './FileDialogs';
export { OpenFilesList } from './OpenFilesList';
