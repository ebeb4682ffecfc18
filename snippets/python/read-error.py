import os
from http import HTTPStatus

import openai

client = openai.OpenAI(
    api_key=os.environ["FLOWAPI_API_KEY"].strip(),
    base_url=os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1"),
)


def facts(error: openai.APIStatusError) -> str:
    headers = error.response.headers  # of the last attempt
    return (
        f"{error.status_code} type={error.type} code={error.code} "
        f"request_id={error.request_id} retry_after={headers.get('retry-after')} "
        f"remaining={headers.get('x-ratelimit-remaining-requests')} "
        f"message={error.message}"
    )


try:
    completion = client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]
    )
    choices = getattr(completion, "choices", None)
    if choices:
        print(choices[0].message.content)
    else:  # under HTTP 200 there can be an error, or a page of HTML, which is a str
        print("200 without an answer:", getattr(completion, "error", completion))
except openai.AuthenticationError as error:  # 401
    print("Check the key.", facts(error))
except openai.RateLimitError as error:  # 429: the rate, or the quota
    print("Slow down, or top up.", facts(error))
except openai.InternalServerError as error:  # 500 and above
    print("Retry with backoff.", facts(error))
except openai.APIStatusError as error:  # every other status from 400 up
    is_unpaid = error.status_code == HTTPStatus.PAYMENT_REQUIRED  # 402
    print("Top up." if is_unpaid else "Change the request.", facts(error))
except openai.APITimeoutError:  # before the class that it belongs to
    print("No answer in time.")
except openai.APIConnectionError as error:
    print("No answer:", repr(error.__cause__))
