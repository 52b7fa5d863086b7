// Draws the values of the comparison table. The table says the same to those who do not see it.
"use strict";

const box = document.querySelector("[data-chart]");
let drawn;

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
}

function draw() {
  const data = JSON.parse(box.dataset.chart);
  const alone = data.years.length === 1;
  const text = { color: colour("text"), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 };
  const palette = ["chart-1", "chart-2", "chart-3", "chart-4", "chart-5", "chart-6", "chart-7", "chart-8"].map(colour);
  const line = (series, index) => ({
    name: series.name,
    type: "line",
    data: series.values,
    symbol: ["circle", "rect", "triangle", "diamond"][index % 4],
    symbolSize: 9,
    connectNulls: true,
    lineStyle: { width: 2.5, type: index >= palette.length ? "dashed" : "solid" },
    emphasis: { focus: "series" },
  });
  const bars = {
    type: "bar",
    data: data.series.map((series) => series.values[0]),
    barMaxWidth: 40,
    label: { show: true, position: "right", color: text.color },
  };
  const values = { type: "value", scale: !alone, axisLabel: { color: colour("muted") }, splitLine: { lineStyle: { color: colour("line") } } };
  const names = { type: "category", data: alone ? data.series.map((series) => series.name) : data.years, axisLabel: { color: text.color }, axisLine: { lineStyle: { color: colour("line-strong") } }, axisTick: { show: false }, inverse: alone };
  drawn = drawn || window.echarts.init(box, null, { renderer: "canvas" });
  drawn.setOption({
    color: palette,
    textStyle: text,
    animation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    legend: alone ? undefined : { type: "scroll", top: 0, left: 0, textStyle: text, pageTextStyle: text },
    grid: { left: 8, right: alone ? 48 : 24, top: alone ? 8 : 48, bottom: 8, containLabel: true },
    tooltip: { trigger: "axis", renderMode: "richText", backgroundColor: colour("raised"), borderColor: colour("line"), textStyle: text, valueFormatter: (value) => (value === null || value === undefined ? "–" : value + data.unit) },
    xAxis: alone ? values : names,
    yAxis: alone ? names : values,
    series: alone ? [bars] : data.series.map(line),
  }, true);
}

if (box && window.echarts) {
  const data = JSON.parse(box.dataset.chart);
  if (data.years.length === 1) {
    box.classList.add(data.series.length > 6 ? "tall" : "short");
  }
  draw();
  box.dataset.drawn = "true";
  window.addEventListener("resize", () => drawn.resize());
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
}
