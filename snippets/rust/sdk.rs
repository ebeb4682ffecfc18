use std::time::Duration;
use std::{env, error::Error};

use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::middleware::{ReqwestService, retry::OpenAIRetryLayer};
use reqwest::Response;
use serde_json::{Value, json};
use tokio::time::timeout;

type BoxError = Box<dyn Error + Send + Sync>;

/// The SDK's errors hold no headers: here is every answer's request id.
fn log_request_id(response: Response) -> Response {
    let id = response.headers().get("x-request-id");
    let id = id.and_then(|id| id.to_str().ok()).unwrap_or("none");
    eprintln!("{}, request id {id}", response.status());
    response
}

/// Returns the answer or the last error. To cancel it, drop the future.
async fn ask(client: &Client<OpenAIConfig>, prompt: &str) -> Result<String, BoxError> {
    let request = json!({ "model": "gpt-4o", "messages": [{ "role": "user", "content": prompt }] });
    // `_byot`, for the SDK's own types refuse a value they do not know.
    let total = Duration::from_secs(600); // the SDK has no limit in all
    let completion: Value = timeout(total, client.chat().create_byot(request)).await??;
    let (choice, error) = (&completion["choices"][0], &completion["error"]);
    let reason = &choice["finish_reason"];
    eprintln!("finish_reason {reason}");
    match choice["message"]["content"].as_str().unwrap_or_default() {
        answer if reason != "error" && error.is_null() && !answer.is_empty() => Ok(answer.into()),
        _ => {
            let body = completion.to_string();
            Err(format!("200 without an answer, error {error} in {body:.500}").into())
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    // Of one attempt, to its last byte. The SDK does not retry it.
    let http = reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(300))
        .build()?;
    let service = tower::ServiceBuilder::new()
        // Requests after the first: after 5xx, a 429 whose body is an error
        // in JSON of a type other than `insufficient_quota`, and when no
        // connection can be made, also for a bad certificate; not when one
        // is lost. `Retry-After` counts in whole seconds only.
        .layer(OpenAIRetryLayer::new(6))
        .map_response(log_request_id)
        .service(ReqwestService::new(http));
    let set = |name| env::var(name).ok().filter(|value| !value.trim().is_empty());
    let key = set("FLOWAPI_API_KEY").ok_or("FLOWAPI_API_KEY is not set")?;
    if !key.trim().bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err("FLOWAPI_API_KEY is not in ASCII".into()); // the SDK panics
    }
    let url = set("FLOWAPI_BASE_URL");
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
