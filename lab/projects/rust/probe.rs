//! Calls the SDK as it comes; see "The probe" in lab/README.md.

use std::env;

use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::error::OpenAIError;
use async_openai::middleware::{ReqwestService, retry::OpenAIRetryLayer};
use async_openai::types::chat::{
    ChatCompletionRequestUserMessage, CreateChatCompletionRequestArgs,
};
use futures::TryStreamExt;
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), OpenAIError> {
    let (flags, base_urls): (Vec<_>, Vec<_>) = env::args()
        .skip(1)
        .partition(|argument| argument.starts_with("--"));
    let has = |flag: &str| flags.iter().any(|found| found == flag);
    for base_url in base_urls {
        let line = match ask(&base_url, has("--stream")).await {
            Ok(text) => json!({"ok": true, "text": text}),
            Err(error) if has("--uncaught") => return Err(error),
            Err(error) => describe(&error),
        };
        println!("{line}");
    }
    Ok(())
}

async fn ask(base_url: &str, streamed: bool) -> Result<String, OpenAIError> {
    let config = OpenAIConfig::new()
        .with_api_key(env::var("FLOWAPI_API_KEY").unwrap_or_default())
        .with_api_base(base_url);
    let mut client = Client::with_config(config);
    if let Ok(retries) = env::var("PROBE_MAX_RETRIES") {
        let layer = OpenAIRetryLayer::new(retries.parse().expect("a number of retries"));
        let service = tower::ServiceBuilder::new().layer(layer);
        client = client.with_http_service(service.service(ReqwestService::default()));
    }
    let request = CreateChatCompletionRequestArgs::default()
        .model("gpt-4o")
        .messages([ChatCompletionRequestUserMessage::from("Hello").into()])
        .build()?;
    if !streamed {
        let completion = client.chat().create(request).await?;
        return Ok(completion.choices[0]
            .message
            .content
            .clone()
            .unwrap_or_default());
    }
    let chunks = client.chat().create_stream(request).await?;
    let texts = chunks.map_ok(|chunk| chunk.choices[0].delta.content.clone().unwrap_or_default());
    texts.try_collect().await
}

fn describe(error: &OpenAIError) -> Value {
    let debug = format!("{error:?}");
    // The variant of the enum: what stands before the first parenthesis.
    let variant = debug.split('(').next().unwrap_or_default();
    json!({
        "ok": false,
        "errorClass": format!("OpenAIError::{variant}"),
        "requestId": null,
        "requestIdExpression": "none: the error holds no headers",
        "prints": { "{error}": error.to_string(), "{error:?}": debug },
    })
}
