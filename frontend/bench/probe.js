// SPDX-License-Identifier: Apache-2.0
// Runs in the measured page from its start and notes what a reader would: when the first event shows, and every frame.
(() => {
  const bench = { first: 0, frames: [], long: [] };
  window.bench = bench;

  /** An event of ours is a row of the list with its title, one of vis-timeline an item with its words. */
  function firstEvent() {
    const list = document.querySelector('claimline-timeline')?.shadowRoot?.querySelector('claimline-list');
    const ours = list?.shadowRoot?.querySelector('.row[data-index]:not(.pending) .title');
    return ours ?? document.querySelector('.vis-item .vis-item-content, .vis-cluster');
  }

  function isSeen(element) {
    if (!element?.textContent.trim()) return false;
    const box = element.getBoundingClientRect();
    const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return isInView && box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden';
  }

  /** What is found before a frame is painted with it, and has been seen when the next one begins. */
  function watch() {
    requestAnimationFrame(isSeen(firstEvent()) ? () => (bench.first = performance.now()) : watch);
  }
  watch();

  bench.record = () => {
    bench.frames = [];
    bench.long = [];
    const step = (now) => {
      bench.frames.push(now);
      bench.running = requestAnimationFrame(step);
    };
    bench.running = requestAnimationFrame(step);
    bench.observer = new PerformanceObserver((list) =>
      bench.long.push(...list.getEntries().map((e) => e.duration)),
    );
    bench.observer.observe({ type: 'longtask' });
  };
  bench.stop = () => {
    cancelAnimationFrame(bench.running);
    bench.observer.disconnect();
    return { frames: bench.frames, long: bench.long };
  };
})();
