import { checkAccessibility, expect, test } from './fixture';
import { injectInto } from './inject';

// Each alarm of the fixture rings: a test that cannot fail proves nothing.

test('an uncaught error is heard', async ({ page, faults }) => {
  await page.goto('./');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('nobody caught me');
    });
  });
  await expect.poll(() => faults.take().join()).toMatch(/Uncaught error: .*nobody caught me/);
});

test('a rejected promise that nobody handles is heard', async ({ page, faults }) => {
  await page.goto('./');
  await page.evaluate(() => {
    setTimeout(() => void Promise.reject(new Error('nobody handled me')));
  });
  await expect.poll(() => faults.take().join()).toMatch(/Uncaught error: .*nobody handled me/);
});

test('an error and a warning of React in the console are heard, other warnings are not', async ({
  page,
  faults,
}) => {
  await page.goto('./');
  await page.evaluate(() => {
    console.warn('nothing in particular');
    console.warn('Warning: Each child in a list should have a unique key.');
    console.error('something broke');
  });
  await expect.poll(() => faults.take()).toHaveLength(2);
});

test('a file that is missing is heard', async ({ page, faults }) => {
  await page.goto('./');
  await page.evaluate(() => fetch('./no-such-file.json'));
  await expect.poll(() => faults.take().join()).toMatch(/Console error: .*404/);
});

test('a request to another origin is heard, whether the policy refuses it or not', async ({
  page,
  faults,
}) => {
  const elsewhere = 'https://elsewhere.example/';
  await page.route(elsewhere, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto('./');
  await page.evaluate((address) => fetch(address).catch(() => undefined), elsewhere);
  await expect.poll(() => faults.take().join()).toContain(`connect-src refused ${elsewhere}`);
  await page.goto(elsewhere);
  expect(faults.take()).toEqual([`Request to another origin: ${elsewhere}`]);
});

test('a page opened by a page, in a context that the test made itself, is watched from its start', async ({
  browser,
  faults,
}) => {
  const context = await browser.newContext();
  await injectInto(context, /\?(first|second)$/, '<script>"refused while the page is read"</script>');
  const page = await context.newPage();
  await page.goto('./?first');
  await expect.poll(() => faults.take().join()).toMatch(/Policy violation: script-src-elem .*first/);
  await page.evaluate(() => window.open('./?second'));
  await expect.poll(() => faults.take().join()).toMatch(/Policy violation: script-src-elem .*second/);
  await context.close();
});

test('a fault that nobody takes fails the test', async ({ page }) => {
  test.fail();
  await page.goto('./');
  await page.evaluate(() => console.error('left behind'));
});

test('the accessibility check names what is wrong and where', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = './favicon.svg';
    document.body.append(image);
  });
  await expect(checkAccessibility(page)).rejects.toThrow(
    /image-alt \(critical\)[\s\S]*<img src=".\/favicon\.svg">/,
  );
});
