import os
from http import HTTPStatus

import httpx

base_url = os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1")
try:
    response = httpx.post(
        f"{base_url}/chat/completions",
        headers={"Authorization": f"Bearer {os.environ['FLOWAPI_API_KEY'].strip()}"},
        json={"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]},
        timeout=300,  # seconds of silence; 5 by default
    )
except httpx.TimeoutException:  # before the class that it belongs to
    raise SystemExit("No answer in time.") from None
except httpx.TransportError as error:
    raise SystemExit(f"No answer: {error!r}") from None

headers = response.headers
try:
    body = response.json()
except ValueError:  # a page of HTML, or nothing
    body = None
answer = body if isinstance(body, dict) else {}
failure = answer.get("error")
named = failure if isinstance(failure, dict) else {}

match response.status_code:  # no exception: it is for you to look
    case 200 if answer.get("choices"):
        print(answer["choices"][0]["message"]["content"])
        raise SystemExit
    case 200:
        advice = "200 without an answer:"
    case 401:
        advice = "Check the key."
    case 402:
        advice = "Top up."
    case 429:
        advice = "Slow down, or top up."  # the rate, or the quota
    case status if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        advice = "Retry with backoff."
    case _:
        advice = "Change the request."
print(
    f"{advice} {response.status_code} type={named.get('type')} "
    f"code={named.get('code')} request_id={headers.get('x-request-id')} "
    f"retry_after={headers.get('retry-after')} "
    f"remaining={headers.get('x-ratelimit-remaining-requests')} "
    f"message={named.get('message', response.text[:200])}"
)
