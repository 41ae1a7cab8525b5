// How does a page ask the preview's server? An answer, or an Error in words that can be shown.

export async function ask<Answer>(address: string, body?: object): Promise<Answer> {
  const response = await fetch(
    address,
    body && {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(body),
    },
  );
  if (!response.ok) throw new Error(await response.text());
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

/** For a page that has nowhere better to say it: takes the place of what was to come. */
export function sayIn(place: HTMLElement): (error: unknown) => void {
  return error => {
    place.textContent = error instanceof Error ? error.message : String(error);
    place.hidden = false;
  };
}
