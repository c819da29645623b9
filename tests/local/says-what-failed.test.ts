import { expect, onTestFinished, test, vi } from 'vitest';
import { readBody } from '#local/http/body.ts';
import { FrontDoor } from '#local/http/front-door.ts';

test('what could not be answered is said to whoever runs the machine, also when the request had been read to its end', async () => {
  const door = await FrontDoor.open({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => door.close());
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => said.mockRestore());
  const fault = new Error('the functions cannot be begun');
  door.answerWith(async (request) => {
    await readBody(request);
    throw fault;
  });
  const response = await fetch(`http://127.0.0.1:${door.port}/api/cases`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(500);
  expect(said).toHaveBeenCalledWith(expect.any(String), fault);
});
