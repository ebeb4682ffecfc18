import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["FLOWAPI_API_KEY"],
    base_url=os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1"),
    max_retries=4,  # requests after the first one
    timeout=60,  # seconds per attempt; the SDK's own default is ten minutes
)

completion = client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Hello"}],
)
print(completion.choices[0].message.content)
