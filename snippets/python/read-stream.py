import os

import openai

client = openai.OpenAI(
    api_key=os.environ["FLOWAPI_API_KEY"].strip(),
    base_url=os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1"),
)
# Until here a failure is the same as without a stream.
stream = client.chat.completions.create(
    model="gpt-4o", messages=[{"role": "user", "content": "Hello"}], stream=True
)
request_id = stream.response.headers.get("x-request-id")
text, finish_reason = "", None
try:
    for chunk in stream:
        for choice in chunk.choices:
            text += choice.delta.content or ""
            finish_reason = choice.finish_reason or finish_reason
except openai.APIError as error:  # an error event, or a lost connection
    print(f"Broke off: {error.message} request_id={request_id}")
else:
    end = "Complete." if finish_reason else "Ended without a finish_reason."
    print(end, text)
