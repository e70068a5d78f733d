/** What is only needed once a person has brought a file. */

export { newsWords } from '../../words/files/news';
export { FileDialogs } from './FileDialogs';
export { FilesInReading } from './FilesInReading';
export { OpenFilesList } from './OpenFilesList';
