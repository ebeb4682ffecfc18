use std::env;
use std::error::Error;
use std::time::Duration;

use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::middleware::{ReqwestService, retry::OpenAIRetryLayer};
use async_openai::types::chat::{
    ChatCompletionRequestUserMessage, CreateChatCompletionRequestArgs,
};
use reqwest::Response;

/// The SDK's errors hold no headers: here is the request id of every answer.
fn log_request_id(response: Response) -> Response {
    let id = response.headers().get("x-request-id");
    eprintln!("{}, request id {id:?}", response.status());
    response
}

/// Returns the answer or the last error. To cancel the call or the wait, drop the future.
async fn ask(client: &Client<OpenAIConfig>, prompt: &str) -> Result<String, Box<dyn Error>> {
    let request = CreateChatCompletionRequestArgs::default()
        .model("gpt-4o")
        .messages([ChatCompletionRequestUserMessage::from(prompt).into()])
        .build()?;
    // In all, with the waits: the SDK has no such limit.
    let total = Duration::from_secs(600);
    let completion = tokio::time::timeout(total, client.chat().create(request)).await??;
    let choice = completion.choices.into_iter().next();
    let answer = choice.and_then(|choice| choice.message.content);
    answer
        .filter(|text| !text.is_empty())
        .ok_or_else(|| "200 without an answer".into())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Of one attempt, to its last byte. The SDK does not retry when it is over.
    let http = reqwest::Client::builder()
        .timeout(Duration::from_secs(300))
        .build()?;
    let service = tower::ServiceBuilder::new()
        // Requests after the first one: after 5xx, after a 429 whose body is an error in JSON
        // with a type other than `insufficient_quota`, and when no connection can be made, be
        // it for a bad certificate; not when a connection is lost. `Retry-After` counts in
        // whole seconds only, and is waited for until the total limit.
        .layer(OpenAIRetryLayer::new(6))
        .map_response(log_request_id)
        .service(ReqwestService::new(http));
    let config = OpenAIConfig::new()
        .with_api_key(env::var("FLOWAPI_API_KEY")?)
        .with_api_base(env::var("FLOWAPI_BASE_URL").unwrap_or("https://api.flowapi.net/v1".into()));
    let client = Client::with_config(config).with_http_service(service);
    tokio::select! {
        answer = ask(&client, "Hello") => println!("{}", answer?),
        _ = tokio::signal::ctrl_c() => return Err("interrupted".into()),
    }
    Ok(())
}
