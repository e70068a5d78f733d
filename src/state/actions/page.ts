/** What a reader can do with the page around the view, which no link holds. */
import type { SelectableId } from '../../domain/model/ids';
import { type OpenMenu, type PartOfDetails, type Sheet, type SheetHeight, setState, useApp } from '../store';

/** Takes whoever selected something by key to its details, as soon as they are there. */
export function goToDetails(goingToDetails: PartOfDetails = 'title'): void {
  setState({ goingToDetails });
}

/** Says that the focus is in the details. */
export function arriveInDetails(): void {
  setState({ goingToDetails: null });
}

/** Says what the pointer or the focus is on. */
export function point(pointed: SelectableId | null): void {
  if (useApp.getState().pointed !== pointed) setState({ pointed });
}

/** Opens a menu of what can be done with a thing of the picture, or closes it. */
export function openMenu(menu: OpenMenu | null): void {
  setState({ menu });
}

/** Opens a sheet, at half of its height if nothing else is said, or closes the one that is open. */
export function openSheet(sheet: Sheet | null, sheetHeight: SheetHeight = 'half'): void {
  setState({ sheet, sheetHeight });
}

/** Pulls the sheet that is open up, or down again. */
export function pullSheet(sheetHeight: SheetHeight): void {
  setState({ sheetHeight });
}
