use std::env;
use std::error::Error;

use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::error::OpenAIError;
use async_openai::middleware::ReqwestService;
use async_openai::types::chat::{
    ChatCompletionRequestUserMessage, CreateChatCompletionRequestArgs,
};
use reqwest::Response;

/// The SDK's errors hold no headers: this sees every response before the SDK does.
fn log_headers(response: Response) -> Response {
    let header = |name| {
        let value = response.headers().get(name);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    println!(
        "{} request_id={} retry_after={} remaining={}",
        response.status(),
        header("x-request-id"),
        header("retry-after"),
        header("x-ratelimit-remaining-requests"),
    );
    response
}

/// Takes the place of classes: the SDK has one variant for every status.
fn advice(status: u16) -> &'static str {
    match status {
        401 => "Check the key.",
        402 => "Top up.",
        429 => "Slow down, or top up.", // the rate, or the quota
        500.. => "Retry with backoff.",
        _ => "Change the request.",
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let service = tower::ServiceBuilder::new()
        .map_response(log_headers)
        .service(ReqwestService::default());
    let config = OpenAIConfig::new()
        .with_api_key(env::var("FLOWAPI_API_KEY")?)
        .with_api_base(env::var("FLOWAPI_BASE_URL").unwrap_or("https://api.flowapi.net/v1".into()));
    let client = Client::with_config(config).with_http_service(service);
    let request = CreateChatCompletionRequestArgs::default()
        .model("gpt-4o")
        .messages([ChatCompletionRequestUserMessage::from("Hello").into()])
        .build()?;
    match client.chat().create(request).await {
        Ok(completion) => {
            let choice = completion.choices.into_iter().next();
            let answer = choice.and_then(|choice| choice.message.content);
            println!("{}", answer.unwrap_or("200 without an answer".into()));
        }
        // Of a 5xx there is only the message, which is its whole body.
        Err(OpenAIError::ApiError(error)) => {
            let (status, body) = (error.status_code.as_u16(), error.api_error);
            println!(
                "{} {status} type={} code={} message={}",
                advice(status),
                body.r#type.unwrap_or_default(),
                body.code.unwrap_or_default(),
                body.message,
            );
        }
        // An error under HTTP 200, or a page of HTML.
        Err(OpenAIError::JSONDeserialize(_, body)) => println!("200 without an answer: {body}"),
        Err(OpenAIError::Reqwest(error)) if error.is_timeout() => println!("No answer in time."),
        Err(error) => println!("No answer: {error:?}"),
    }
    Ok(())
}
