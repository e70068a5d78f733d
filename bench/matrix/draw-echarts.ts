/** The same cells as squares on two axes of names, in ECharts: its own examples draw a matrix so, with what scrolls it. */
import { ScatterChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { lensGraph } from '../../src/domain/lenses/lenses';
import { matrixOf } from '../../src/domain/lenses/matrix/matrix';
import { everyRow } from '../../src/domain/model/relationships';
import type { Asked, MakeDrawer } from './drawn-by';

use([ScatterChart, GridComponent, DataZoomComponent, CanvasRenderer]);

/** As large as the cells of the app. */
const SIDE = 24;
const MARGIN = { left: 120, top: 110, right: 20, bottom: 20 };

/** What is to be drawn, added up as the app adds it up. */
function cellsOf({ dataset, index, most }: Asked) {
  const choice = { width: 'deals', most, opened: [] } as const;
  return matrixOf(
    dataset,
    lensGraph('matrix', dataset, index, everyRow(index.relationships), choice),
    'weight',
  );
}

/** Draws and scrolls with ECharts. */
export const makeDrawer: MakeDrawer = (element) => {
  let chart: EChartsType | null = null;
  let frames = 0;
  return {
    draw: (asked) => {
      const { rows, columns, cells, greatest } = cellsOf(asked);
      const nameOf = ({ id }: { readonly id: string | null }) => id ?? 'others';
      const share = (room: number, count: number) => Math.min(100, (100 * room) / (SIDE * count));
      const zoom = {
        type: 'inside',
        zoomOnMouseWheel: false,
        moveOnMouseMove: false,
        moveOnMouseWheel: true,
        // Its own advice where nothing is animated; else it draws ten times a second at the most.
        throttle: 0,
      };
      chart = init(element, null, { renderer: 'canvas' });
      chart.on('rendered', () => {
        frames += 1;
      });
      chart.setOption({
        animation: false,
        grid: MARGIN,
        xAxis: {
          ...{ type: 'category', position: 'top', data: columns.map(nameOf) },
          axisLabel: { rotate: 52, interval: 0 },
        },
        yAxis: { type: 'category', inverse: true, data: rows.map(nameOf), axisLabel: { interval: 0 } },
        dataZoom: [
          {
            ...{ ...zoom, xAxisIndex: 0, start: 0 },
            end: share(element.clientWidth - MARGIN.left - MARGIN.right, columns.length),
          },
          {
            ...{ ...zoom, yAxisIndex: 0, start: 0 },
            end: share(element.clientHeight - MARGIN.top - MARGIN.bottom, rows.length),
          },
        ],
        series: [
          {
            type: 'scatter',
            symbol: 'rect',
            data: cells.map(({ row, column, tally }) => [column, row, tally.sum]),
            symbolSize: (value: readonly number[]) =>
              Math.max(3, (SIDE - 4) * Math.sqrt(Math.min(1, (value[2] ?? 0) / (greatest.cell || 1)))),
          },
        ],
      });
    },
    clear: () => {
      chart?.dispose();
      chart = null;
    },
    // To ask it how far it is scrolled would copy all of its data.
    state: () => `${frames}`,
  };
};
