use std::env;
use std::error::Error;

use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::middleware::ReqwestService;
use async_openai::types::chat::{
    ChatCompletionRequestUserMessage, CreateChatCompletionRequestArgs,
};
use futures::StreamExt;
use reqwest::Response;

/// The SDK's stream holds no headers: this sees the response before the SDK does.
fn log_request_id(response: Response) -> Response {
    let id = response.headers().get("x-request-id");
    let id = id.and_then(|id| id.to_str().ok()).unwrap_or_default();
    println!("{} request_id={id}", response.status());
    response
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let config = OpenAIConfig::new()
        .with_api_key(env::var("FLOWAPI_API_KEY")?)
        .with_api_base(env::var("FLOWAPI_BASE_URL").unwrap_or("https://api.flowapi.net/v1".into()));
    let request = CreateChatCompletionRequestArgs::default()
        .model("gpt-4o")
        .messages([ChatCompletionRequestUserMessage::from("Hello").into()])
        .build()?;
    let service = tower::ServiceBuilder::new()
        .map_response(log_request_id)
        .service(ReqwestService::default());
    let client = Client::with_config(config).with_http_service(service);
    let mut stream = client.chat().create_stream(request).await?;
    let mut text = String::new();
    let mut finish_reason = None;
    while let Some(chunk) = stream.next().await {
        match chunk {
            Ok(chunk) => {
                for choice in chunk.choices {
                    text += choice.delta.content.as_deref().unwrap_or_default();
                    finish_reason = choice.finish_reason.or(finish_reason);
                }
            }
            // An error event, or a lost connection.
            Err(error) => {
                println!("Broke off: {error}");
                return Ok(());
            }
        }
    }
    match finish_reason {
        Some(_) => println!("Complete. {text}"),
        None => println!("Ended without a finish_reason. {text}"),
    }
    Ok(())
}
