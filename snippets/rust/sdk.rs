use std::env;
use std::error::Error;
use std::time::Duration;

use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::middleware::{ReqwestService, retry::OpenAIRetryLayer};
use reqwest::Response;
use serde_json::{Value, json};
use tokio::time::timeout;

/// The SDK's errors hold no headers: here is every answer's request id.
fn log_request_id(response: Response) -> Response {
    let id = response.headers().get("x-request-id");
    let id = id.and_then(|id| id.to_str().ok()).unwrap_or("none");
    eprintln!("{}, request id {id}", response.status());
    response
}

/// Returns the answer or the last error. To cancel it, drop the future.
async fn ask(client: &Client<OpenAIConfig>, prompt: &str) -> Result<String, Box<dyn Error>> {
    let messages = json!([{ "role": "user", "content": prompt }]);
    let request = json!({ "model": "gpt-4o", "messages": messages });
    // With `_byot`, because the SDK's own types refuse a value that they do
    // not know.
    let total = Duration::from_secs(600); // the SDK has no limit in all
    let completion: Value = timeout(total, client.chat().create_byot(request)).await??;
    match completion["choices"][0]["message"]["content"].as_str() {
        Some(answer) if !answer.is_empty() => Ok(answer.to_owned()),
        _ => Err(format!("200 without an answer: {:.200}", completion.to_string()).into()),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Of one attempt, to its last byte. Later the SDK does not retry.
    let http = reqwest::Client::builder()
        .timeout(Duration::from_secs(300))
        .build()?;
    let service = tower::ServiceBuilder::new()
        // Requests after the first: after 5xx, after a 429 whose body is an
        // error in JSON with a type other than `insufficient_quota`, and
        // when no connection can be made, be it for a bad certificate; not
        // when one is lost. `Retry-After` counts in whole seconds only, and
        // is waited for until the total limit.
        .layer(OpenAIRetryLayer::new(6))
        .map_response(log_request_id)
        .service(ReqwestService::new(http));
    let key = env::var("FLOWAPI_API_KEY").map_err(|_| "FLOWAPI_API_KEY is not set")?;
    let url = env::var("FLOWAPI_BASE_URL");
    let config = OpenAIConfig::new()
        .with_org_id("") // or it is that of OpenAI
        .with_project_id("")
        .with_api_key(key.trim())
        .with_api_base(url.unwrap_or("https://api.flowapi.net/v1".into()));
    let client = Client::with_config(config).with_http_service(service);
    tokio::select! {
        answer = ask(&client, "Hello") => println!("{}", answer?),
        _ = tokio::signal::ctrl_c() => return Err("interrupted".into()),
    }
    Ok(())
}
