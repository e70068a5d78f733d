/** Draws with ECharts: shapes, the same pairs as bent lines with arrows, parties as points with names where there is room. */
import { LinesChart, ScatterChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-110m.json';
import { coordinatesOf } from '../../src/domain/lenses/map/coordinates';
import { LOOK } from '../drawing/surface';
import type { DrawMap } from './draw-map';

use([LinesChart, ScatterChart, GeoComponent, LabelLayout, CanvasRenderer]);

const world = countries as unknown as Topology<{ countries: GeometryCollection }>;
let isRegistered = false;

/** Longitude first, as it wants them. */
function at(id: string): [number, number] | null {
  const place = coordinatesOf(id);
  return place && [place.longitude, place.latitude];
}

/** The width of its lines, by the share of the greatest: as the app's. */
const widthOf = (share: number) => 0.6 + 2.5 * Math.sqrt(share);

/** With the settings of its own examples of flights. */
export const draw: DrawMap = (container, _made, graph) => {
  if (!isRegistered) registerMap('world', feature(world, world.objects.countries) as never);
  isRegistered = true;
  const chart = init(container, null, { renderer: 'canvas', devicePixelRatio });
  const lines = graph.edges.flatMap(({ from, to, bundle }) => {
    const [start, end] = [at(from), at(to)];
    return start && end
      ? [{ coords: [start, end], lineStyle: { width: widthOf(bundle?.share ?? 0), curveness: 0.15 } }]
      : [];
  });
  const points = graph.nodes.flatMap(({ id }) => {
    const value = at(id);
    return value ? [{ name: id, value }] : [];
  });
  const geo = {
    ...{ map: 'world', roam: true, roamTrigger: 'global', scaleLimit: { min: 0.3, max: 8 } },
    ...{ itemStyle: { areaColor: '#f0eeea', borderColor: LOOK.line }, silent: true },
  };
  const show = (again = {}) =>
    chart.setOption({
      animation: false,
      backgroundColor: LOOK.paper,
      geo: { ...geo, ...again },
      series: [
        {
          ...{
            type: 'lines',
            coordinateSystem: 'geo',
            data: lines,
            symbol: ['none', 'arrow'],
            symbolSize: 8,
          },
          lineStyle: { color: LOOK.node, opacity: 0.8 },
        },
        {
          ...{ type: 'scatter', coordinateSystem: 'geo', data: points, symbolSize: 8 },
          itemStyle: { color: LOOK.node },
          label: { show: true, formatter: '{b}', position: 'bottom', color: LOOK.ink },
          labelLayout: { hideOverlap: true },
        },
      ],
    });
  show();
  return { reset: () => show({ zoom: 1, center: null }), destroy: () => chart.dispose() };
};
