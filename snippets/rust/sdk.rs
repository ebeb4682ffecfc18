use std::env;
use std::time::Duration;

use async_openai::config::OpenAIConfig;
use async_openai::middleware::{ReqwestService, retry::OpenAIRetryLayer};
use async_openai::types::chat::{
    ChatCompletionRequestUserMessage, CreateChatCompletionRequestArgs,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let http = reqwest::Client::builder()
        .timeout(Duration::from_secs(300)) // of one attempt
        .build()?;
    let retries = tower::ServiceBuilder::new()
        .layer(OpenAIRetryLayer::new(6)) // requests after the first one
        .service(ReqwestService::new(http));
    let config = OpenAIConfig::new()
        .with_api_key(env::var("FLOWAPI_API_KEY")?)
        .with_api_base(env::var("FLOWAPI_BASE_URL").unwrap_or("https://api.flowapi.net/v1".into()));
    let client = async_openai::Client::with_config(config).with_http_service(retries);

    let request = CreateChatCompletionRequestArgs::default()
        .model("gpt-4o")
        .messages([ChatCompletionRequestUserMessage::from("Hello").into()])
        .build()?;
    let completion = client.chat().create(request).await?;
    let text = completion.choices[0].message.content.as_deref();
    println!("{}", text.unwrap_or_default());
    Ok(())
}
