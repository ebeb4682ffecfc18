use std::env;
use std::time::{Duration, Instant, SystemTime};

use async_openai::config::OpenAIConfig;
use async_openai::error::OpenAIError;
use async_openai::middleware::HttpRequestFactory;
use async_openai::types::chat::{
    ChatCompletionRequestUserMessage, CreateChatCompletionRequestArgs,
};
use reqwest::header::HeaderMap;
use reqwest::{Client, Request, Response};

const MAX_ATTEMPTS: u32 = 7; // requests in all, the first one included
const FIRST_DELAY: Duration = Duration::from_millis(1000); // doubles with each retry
const MAX_DELAY: Duration = Duration::from_millis(30_000);
const RETRY_AFTER_CAP: Duration = Duration::from_secs(60); // give up when the server asks for more
const TIMEOUT: Duration = Duration::from_secs(300); // of one attempt
const TOTAL_TIME: Duration = Duration::from_secs(600);

const TRANSIENT: [u16; 5] = [429, 500, 502, 503, 504];
const SPENT: [&str; 4] = [
    r#""insufficient_quota""#,
    r#""insufficient_balance""#,
    r#""insufficient_credits""#,
    r#""billing_hard_limit_reached""#,
];

#[tokio::main]
async fn main() -> Result<(), OpenAIError> {
    let config = OpenAIConfig::new()
        .with_api_key(env::var("FLOWAPI_API_KEY").expect("FLOWAPI_API_KEY is not set"))
        .with_api_base(env::var("FLOWAPI_BASE_URL").unwrap_or("https://api.flowapi.net/v1".into()));
    let http = Client::new();
    // A service of your own takes the place of the SDK's retries.
    let retries = tower::service_fn(move |factory| send_with_retries(http.clone(), factory));
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

async fn send_with_retries(
    http: Client,
    factory: HttpRequestFactory,
) -> Result<Response, OpenAIError> {
    let deadline = Instant::now() + TOTAL_TIME;
    let mut attempt = 0;
    loop {
        attempt += 1;
        let mut request = factory.build().await?;
        let left = deadline.saturating_duration_since(Instant::now());
        *request.timeout_mut() = Some(TIMEOUT.min(left));
        let result = send(&http, request).await;
        let (failure, headers, transient) = match &result {
            Ok(answer) if answer.status().is_success() => return Ok(result?.into()),
            Ok(answer) => (
                answer.status().to_string(),
                answer.headers().clone(),
                is_transient(answer),
            ),
            Err(error) => (error.to_string(), HeaderMap::new(), !error.is_builder()),
        };
        let request_id = text(&headers, "x-request-id");
        eprintln!("attempt {attempt}: {failure}, request id {request_id:?}");
        let mut wait = retry_after(text(&headers, "retry-after"));
        let backoff = MAX_DELAY.min(FIRST_DELAY * 2u32.pow(attempt - 1));
        let give_up = !transient || wait > RETRY_AFTER_CAP || attempt == MAX_ATTEMPTS;
        wait += backoff.mul_f64(rand::random());
        if give_up || Instant::now() + wait > deadline {
            return Ok(result?.into()); // the SDK makes its error of the last answer
        }
        eprintln!("retrying in {wait:.2?}");
        tokio::time::sleep(wait).await;
    }
}

/// Reads the whole body, because one that breaks off is a lost connection too.
async fn send(http: &Client, request: Request) -> reqwest::Result<http::Response<String>> {
    let mut response = http.execute(request).await?;
    let mut answer = http::Response::new(String::new());
    *answer.status_mut() = response.status();
    *answer.headers_mut() = std::mem::take(response.headers_mut());
    *answer.body_mut() = response.text().await?;
    Ok(answer)
}

fn is_transient(answer: &http::Response<String>) -> bool {
    TRANSIENT.contains(&answer.status().as_u16())
        && !SPENT.iter().any(|code| answer.body().contains(code))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default()
}

fn retry_after(header: &str) -> Duration {
    if let Ok(seconds) = header.parse() {
        return Duration::try_from_secs_f64(seconds).unwrap_or_default(); // negative, not a number
    }
    let date = httpdate::parse_http_date(header).unwrap_or(SystemTime::UNIX_EPOCH);
    date.duration_since(SystemTime::now()).unwrap_or_default() // gone by, not a date
}
