"""Calls the SDK as it comes; see "The probe" in lab/README.md."""

import json
import os
import sys
import traceback

from openai import OpenAI
from openai.types.chat import ChatCompletionUserMessageParam

MESSAGES: list[ChatCompletionUserMessageParam] = [{"role": "user", "content": "Hello"}]


def ask(client: OpenAI, stream: bool) -> str:
    if not stream:
        completion = client.chat.completions.create(model="gpt-4o", messages=MESSAGES)
        return completion.choices[0].message.content or ""
    chunks = client.chat.completions.create(
        model="gpt-4o", messages=MESSAGES, stream=True
    )
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


def describe(error: Exception) -> dict[str, object]:
    return {
        "ok": False,
        "errorClass": type(error).__name__,
        "requestId": getattr(error, "request_id", None),
        "requestIdExpression": "error.request_id",
        "prints": {
            "str(error)": str(error),
            "repr(error)": repr(error),
            "traceback": traceback.format_exc(),
        },
    }


flags = [argument for argument in sys.argv[1:] if argument.startswith("--")]
base_urls = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
for base_url in base_urls:
    client = OpenAI(api_key=os.environ["FLOWAPI_API_KEY"], base_url=base_url)
    if "PROBE_MAX_RETRIES" in os.environ:
        retries = int(os.environ["PROBE_MAX_RETRIES"])
        client = client.with_options(max_retries=retries)
    try:
        print(json.dumps({"ok": True, "text": ask(client, "--stream" in flags)}))
    except Exception as error:
        if "--uncaught" in flags:
            raise
        print(json.dumps(describe(error)))
