use std::io::{self, ErrorKind};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use std::{env, error::Error};

use anyhow::{Chain, Context, bail, ensure};
use async_openai::config::OpenAIConfig;
use async_openai::{Client, error::OpenAIError, middleware::HttpRequestFactory};
use http::Response;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};
use tracing::{info, warn};

const MAX_ATTEMPTS: u32 = 7; // requests in all, with the first
const FIRST_DELAY: Duration = Duration::from_millis(1_000); // doubles with each retry
const MAX_DELAY: Duration = Duration::from_millis(30_000);
const RETRY_AFTER_CAP: Duration = Duration::from_secs(60); // or give up
// As with most APIs, what timed out may be billed, and its retry too.
const TIMEOUT: Duration = Duration::from_secs(300); // of one attempt, to its last byte
const TOTAL_TIME: Duration = Duration::from_secs(600);

const RETRYABLE_STATUSES: [u16; 5] = [429, 500, 502, 503, 504];
// Of a 429 that waiting does not cure.
const QUOTA_CODES: [&str; 4] = [
    "insufficient_quota",
    "insufficient_balance",
    "insufficient_credits",
    "billing_hard_limit_reached",
];

/// An error of the API, whole, for which the SDK's own has no room. As
/// `OpenAIError::Boxed(error)`: `error.downcast_ref::<StatusError>()`.
/// What was lost comes as `OpenAIError::Reqwest`.
#[derive(Debug, thiserror::Error)]
#[error("{}, request id {}: {:.500}", .0.status(), request_id(.0), .0.body())]
pub struct StatusError(pub Response<String>);

fn is_quota(body: &str) -> bool {
    let data: Value = serde_json::from_str(body).unwrap_or_default();
    let is_named = |name: &str| data["error"]["code"] == name || data["error"]["type"] == name;
    QUOTA_CODES.into_iter().any(is_named)
}

/// Finds a bad certificate, which to reqwest is a lost connection, too.
fn is_refused_by_tls(error: &(dyn Error + 'static)) -> bool {
    let Some(error) = error.downcast_ref::<io::Error>() else {
        return error.source().is_some_and(is_refused_by_tls);
    };
    let inner = error.get_ref(); // which is not its source
    error.kind() == ErrorKind::InvalidData || inner.is_some_and(|inner| is_refused_by_tls(inner))
}

fn header<'a, T>(response: &'a Response<T>, name: &str) -> Option<&'a str> {
    response.headers().get(name)?.to_str().ok()
}

fn is_of_type<T>(response: &Response<T>, kind: &str) -> bool {
    header(response, "content-type").is_some_and(|value| value.starts_with(kind))
}

fn request_id<T>(response: &Response<T>) -> &str {
    header(response, "x-request-id").unwrap_or("none")
}

fn retry_after(header: &str) -> Duration {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if let (true, Ok(seconds)) = (header.split('.').all(is_digits), header.parse::<f64>()) {
        return Duration::from_secs_f64(seconds.min(1e9)); // or infinity
    }
    let date = httpdate::parse_http_date(header).unwrap_or(UNIX_EPOCH);
    date.duration_since(SystemTime::now()).unwrap_or_default() // or long ago
}

/// Reads the body, too: the SDK would read it when no retry covers it.
async fn send_once(
    http: &reqwest::Client,
    request: reqwest::Request,
) -> reqwest::Result<Response<Vec<u8>>> {
    let response = http.execute(request).await?;
    let status = response.status();
    let mut whole = Response::new(());
    (*whole.status_mut(), *whole.headers_mut()) = (status, response.headers().clone());
    if status.is_success() {
        info!("{status}, request id {}", request_id(&whole));
    }
    match response.bytes().await {
        Err(cut) if status.is_success() => Err(cut),
        body => Ok(whole.map(|()| body.unwrap_or_default().into())), // an error, if cut
    }
}

/// Adds `_request_id` to an answer in JSON, as other SDKs do.
fn with_request_id(response: Response<Vec<u8>>) -> Response<Vec<u8>> {
    match serde_json::from_slice(response.body()) {
        Ok(mut data @ Value::Object(_)) if is_of_type(&response, "application/json") => {
            data["_request_id"] = request_id(&response).into();
            response.map(|_| data.to_string().into())
        }
        _ => response,
    }
}

/// Sends what the SDK asks for, but no stream. It takes the place of the
/// SDK's own retries, which know neither jitter nor limits, retry a bad
/// certificate, and do not retry what was lost or took too long.
async fn send(
    http: reqwest::Client,
    factory: HttpRequestFactory,
) -> Result<reqwest::Response, OpenAIError> {
    let deadline = Instant::now() + TOTAL_TIME;
    let mut attempt = 0;
    loop {
        attempt += 1;
        let mut request = factory.build().await?;
        let left = deadline.saturating_duration_since(Instant::now());
        *request.timeout_mut() = Some(TIMEOUT.min(left));
        let (error, is_transient, after) = match send_once(&http, request).await {
            Ok(response) => {
                let status = response.status();
                if status.is_success() && !is_of_type(&response, "text/html") {
                    return Ok(with_request_id(response).into());
                }
                let after = retry_after(header(&response, "retry-after").unwrap_or_default());
                let text = response.map(|body| String::from_utf8_lossy(&body).into_owned());
                let is_retryable = RETRYABLE_STATUSES.contains(&status.as_u16());
                let is_transient = is_retryable && !is_quota(text.body());
                let error = StatusError(text);
                (OpenAIError::Boxed(error.into()), is_transient, after)
            }
            Err(error) => {
                // Of the body only its bytes are decoded: it was cut.
                let is_lost = error.is_request() || error.is_decode();
                let is_transient = is_lost && !is_refused_by_tls(&error);
                (error.into(), is_transient, Duration::ZERO)
            }
        };
        let causes: Vec<_> = Chain::new(&error).map(ToString::to_string).collect();
        warn!("attempt {attempt}: {}", causes.join(": "));
        let backoff = MAX_DELAY.min(FIRST_DELAY * 2u32.saturating_pow(attempt - 1));
        // Spread, or all who were told one moment come at that moment.
        let spread = backoff.max(after / 10);
        let wait = after + rand::random_range(Duration::ZERO..=spread);
        // A second, or the attempt is not worth its wait.
        let is_late = Instant::now() + wait + Duration::from_secs(1) > deadline;
        let is_last = attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP || is_late;
        if is_last || !is_transient {
            return Err(error);
        }
        info!("retrying in {:.2} s", wait.as_secs_f64());
        sleep(wait).await;
    }
}

/// Returns the answer or the last error. To cancel it, drop the future.
pub async fn ask(client: &Client<OpenAIConfig>, prompt: &str) -> Result<String, OpenAIError> {
    let request = json!({ "model": "gpt-4o", "messages": [{ "role": "user", "content": prompt }] });
    // `_byot`, for the SDK's own types refuse a value they do not know.
    let completion: Value = client.chat().create_byot(request).await?;
    let (choice, error) = (&completion["choices"][0], &completion["error"]);
    let answer = choice["message"]["content"].as_str().unwrap_or_default();
    let reason = choice["finish_reason"].as_str().unwrap_or("none");
    info!("finish_reason {reason}");
    if error.is_null() && reason != "error" && !answer.is_empty() {
        return Ok(answer.to_owned());
    }
    let body = completion.to_string();
    let what = format!("200 without an answer: {body:.500}");
    Err(OpenAIError::Boxed(what.into()))
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().with_writer(io::stderr).init();
    let http = reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        // Over HTTP/2, hyper takes a body for whole when its stream is
        // reset without an error.
        .http1_only()
        .build()?;
    let set = |name| env::var(name).ok().filter(|value| !value.trim().is_empty());
    let key = set("FLOWAPI_API_KEY").context("FLOWAPI_API_KEY is not set")?;
    let is_ascii = key.trim().bytes().all(|byte| byte.is_ascii_graphic());
    ensure!(is_ascii, "FLOWAPI_API_KEY is not in ASCII"); // the SDK panics
    let url = set("FLOWAPI_BASE_URL").unwrap_or("https://api.flowapi.net/v1".into());
    let config = OpenAIConfig::new()
        .with_org_id("") // or it is that of OpenAI
        .with_project_id("")
        .with_api_key(key.trim())
        .with_api_base(url.trim_end_matches('/'));
    let service = tower::service_fn(move |factory| send(http.clone(), factory));
    let client = Client::with_config(config).with_http_service(service);
    tokio::select! {
        answer = ask(&client, "Hello") => println!("{}", answer?),
        _ = tokio::signal::ctrl_c() => bail!("interrupted"),
    }
    Ok(())
}
